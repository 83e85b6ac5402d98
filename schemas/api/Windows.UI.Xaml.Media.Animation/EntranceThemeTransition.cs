namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>What is shown for the first time slides in.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.entrancethemetransition"/>
    public sealed class EntranceThemeTransition : Transition
    {
        public extern EntranceThemeTransition();
        public extern double FromHorizontalOffset { get; set; }
        public extern double FromVerticalOffset { get; set; }
        public extern bool IsStaggeringEnabled { get; set; }
    }
}
