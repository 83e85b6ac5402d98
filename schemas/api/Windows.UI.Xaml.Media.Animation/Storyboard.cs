namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>Changes over time, started by hand.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.storyboard"/>
    public sealed class Storyboard : Timeline
    {
        public extern Storyboard();
        public extern TimelineCollection Children { get; }
        public extern void Begin();
        public extern void Pause();
        public extern void Resume();
        public extern void Stop();
    }
}
