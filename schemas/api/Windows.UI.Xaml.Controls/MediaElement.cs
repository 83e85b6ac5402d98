using System;
using Windows.Storage.Streams;
using Windows.UI.Xaml.Media;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Plays sounds and films.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.mediaelement"/>
    public sealed class MediaElement : FrameworkElement
    {
        public extern MediaElement();
        public extern bool AreTransportControlsEnabled { get; set; }
        public static extern DependencyProperty AreTransportControlsEnabledProperty { get; }
        public extern bool AutoPlay { get; set; }
        public static extern DependencyProperty AutoPlayProperty { get; }
        public extern double Balance { get; set; }
        public static extern DependencyProperty BalanceProperty { get; }
        public extern double BufferingProgress { get; }
        public extern MediaElementState CurrentState { get; }
        public extern double DefaultPlaybackRate { get; set; }
        public extern double DownloadProgress { get; }
        public extern bool IsFullWindow { get; set; }
        public extern bool IsLooping { get; set; }
        public static extern DependencyProperty IsLoopingProperty { get; }
        public extern bool IsMuted { get; set; }
        public static extern DependencyProperty IsMutedProperty { get; }
        public extern double PlaybackRate { get; set; }
        public extern TimeSpan Position { get; set; }
        public static extern DependencyProperty PositionProperty { get; }
        public extern ImageSource PosterSource { get; set; }
        public extern bool RealTimePlayback { get; set; }
        public extern Uri Source { get; set; }
        public static extern DependencyProperty SourceProperty { get; }
        public extern Stretch Stretch { get; set; }
        public static extern DependencyProperty StretchProperty { get; }
        public extern double Volume { get; set; }
        public static extern DependencyProperty VolumeProperty { get; }
        public extern event RoutedEventHandler BufferingProgressChanged;
        public extern event RoutedEventHandler CurrentStateChanged;
        public extern event RoutedEventHandler DownloadProgressChanged;
        public extern event RoutedEventHandler MediaEnded;
        public extern event ExceptionRoutedEventHandler MediaFailed;
        public extern event RoutedEventHandler MediaOpened;
        public extern event RoutedEventHandler SeekCompleted;
        public extern event RoutedEventHandler VolumeChanged;
        public extern void Pause();
        public extern void Play();
        public extern void SetSource(IRandomAccessStream stream, string mimeType);
        public extern void Stop();
    }
}
