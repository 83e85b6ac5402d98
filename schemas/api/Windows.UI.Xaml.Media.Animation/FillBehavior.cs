namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>What an animation leaves behind at its end.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.fillbehavior"/>
    public enum FillBehavior
    {
        HoldEnd,
        Stop,
    }
}
