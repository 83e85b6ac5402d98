using System;

namespace Windows.UI.Xaml.Media.Imaging
{
    /// <summary>A picture from a file or address.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.imaging.bitmapimage"/>
    public sealed class BitmapImage : BitmapSource
    {
        public extern BitmapImage();
        public extern BitmapImage(Uri uriSource);
        public extern bool AutoPlay { get; set; }
        public extern BitmapCreateOptions CreateOptions { get; set; }
        public extern int DecodePixelHeight { get; set; }
        public extern int DecodePixelWidth { get; set; }
        public extern bool IsAnimatedBitmap { get; }
        public extern bool IsPlaying { get; }
        public extern Uri UriSource { get; set; }
        public extern event DownloadProgressEventHandler DownloadProgress;
        public extern event ExceptionRoutedEventHandler ImageFailed;
        public extern event RoutedEventHandler ImageOpened;
        public extern void Play();
        public extern void Stop();
    }
}
