using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.UI.Xaml.Media.Imaging
{
    /// <summary>A picture of points.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.imaging.bitmapsource"/>
    public class BitmapSource : ImageSource
    {
        protected extern BitmapSource();
        public extern int PixelHeight { get; }
        public extern int PixelWidth { get; }
        public extern void SetSource(IRandomAccessStream streamSource);
        public extern IAsyncAction SetSourceAsync(IRandomAccessStream streamSource);
    }
}
