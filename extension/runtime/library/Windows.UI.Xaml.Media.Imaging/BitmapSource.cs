using System;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Graphics.Imaging;
using Windows.Storage.Streams;

namespace Windows.UI.Xaml.Media.Imaging
{
    /// <summary>A picture of points.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.imaging.bitmapsource"/>
    public class BitmapSource : ImageSource
    {
        private int width;
        private int height;

        protected BitmapSource()
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

        public void SetSource(IRandomAccessStream streamSource)
        {
            var loading = SetSourceAsync(streamSource);
        }

        public IAsyncAction SetSourceAsync(IRandomAccessStream streamSource)
        {
            if (streamSource == null) throw new ArgumentNullException("streamSource");
            return Load(streamSource).AsAsyncAction();
        }

        internal void SetSize(int newWidth, int newHeight)
        {
            width = newWidth;
            height = newHeight;
        }

        /// <summary>Receives the picture, where it is of a kind that is read here.</summary>
        internal virtual void Loaded(Picture picture)
        {
            SetSize(picture.Width, picture.Height);
        }

        private async Task Load(IRandomAccessStream stream)
        {
            var file = await PictureStreams.Rest(stream);
            var kind = PictureCodec.KindOf(file);
            if (kind == null) throw WindowsError.Refuse("picture-unknown");
            if (kind == "png" || kind == "jpeg" || kind == "bmp") Loaded(new PictureFile(file).Picture);
        }
    }
}
