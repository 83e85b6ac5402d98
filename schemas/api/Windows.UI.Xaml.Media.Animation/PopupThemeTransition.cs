namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>Something pops up.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.popupthemetransition"/>
    public sealed class PopupThemeTransition : Transition
    {
        public extern PopupThemeTransition();
        public extern double FromHorizontalOffset { get; set; }
        public extern double FromVerticalOffset { get; set; }
    }
}
