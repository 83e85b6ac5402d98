namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>From which side pages come.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.slidenavigationtransitioneffect"/>
    public enum SlideNavigationTransitionEffect
    {
        FromBottom = 0,
        FromLeft = 1,
        FromRight = 2,
    }
}
