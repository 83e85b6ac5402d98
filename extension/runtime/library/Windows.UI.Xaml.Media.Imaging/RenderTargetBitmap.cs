using System;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.UI.Xaml.Media.Imaging
{
    /// <summary>A picture of an element of the user interface; as nothing is drawn here, all of its pixels are transparent.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.imaging.rendertargetbitmap"/>
    public sealed class RenderTargetBitmap : ImageSource
    {
        private int width;
        private int height;

        public RenderTargetBitmap()
        {
        }

        public int PixelHeight
        {
            get { return height; }
        }

        public int PixelWidth
        {
            get { return width; }
        }

        /// <summary>The pixels: Bgra8, premultiplied.</summary>
        public IAsyncOperation<IBuffer> GetPixelsAsync()
        {
            return Task.FromResult(BufferBytes.Over(new byte[width * height * 4])).AsAsyncOperation();
        }

        public IAsyncAction RenderAsync(UIElement element)
        {
            return RenderAsync(element, 0, 0);
        }

        /// <summary>Of no size: that of the element, where it says one.</summary>
        public IAsyncAction RenderAsync(UIElement element, int scaledWidth, int scaledHeight)
        {
            var framework = element as FrameworkElement;
            var ownWidth = framework == null || double.IsNaN(framework.Width) ? 1 : (int)Math.Ceiling(framework.Width);
            var ownHeight = framework == null || double.IsNaN(framework.Height) ? 1 : (int)Math.Ceiling(framework.Height);
            width = scaledWidth > 0 ? scaledWidth : scaledHeight > 0 && ownHeight > 0 ? ownWidth * scaledHeight / ownHeight : ownWidth;
            height = scaledHeight > 0 ? scaledHeight : scaledWidth > 0 && ownWidth > 0 ? ownHeight * scaledWidth / ownWidth : ownHeight;
            return Task.CompletedTask.AsAsyncAction();
        }
    }
}
