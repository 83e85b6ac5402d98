namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>A control moves.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.repositionthemetransition"/>
    public sealed class RepositionThemeTransition : Transition
    {
        public extern RepositionThemeTransition();
        public extern bool IsStaggeringEnabled { get; set; }
    }
}
