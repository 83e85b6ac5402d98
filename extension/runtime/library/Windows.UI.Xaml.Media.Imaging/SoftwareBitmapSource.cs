using System;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Graphics.Imaging;

namespace Windows.UI.Xaml.Media.Imaging
{
    /// <summary>Shows a SoftwareBitmap.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.imaging.softwarebitmapsource"/>
    public sealed class SoftwareBitmapSource : ImageSource, IDisposable
    {
        public SoftwareBitmapSource()
        {
        }

        public void Dispose()
        {
        }

        /// <summary>Takes Bgra8 only, premultiplied or without alpha.</summary>
        public IAsyncAction SetBitmapAsync(SoftwareBitmap softwareBitmap)
        {
            var isShown = softwareBitmap == null || softwareBitmap.BitmapPixelFormat == BitmapPixelFormat.Bgra8 && softwareBitmap.BitmapAlphaMode != BitmapAlphaMode.Straight;
            if (!isShown) throw new ArgumentException("The parameter is incorrect.");
            return Task.CompletedTask.AsAsyncAction();
        }
    }
}
