namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>Content is replaced.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.contentthemetransition"/>
    public sealed class ContentThemeTransition : Transition
    {
        public extern ContentThemeTransition();
        public extern double HorizontalOffset { get; set; }
        public extern double VerticalOffset { get; set; }
    }
}
