namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>A way to appear or disappear.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.transition"/>
    public class Transition : DependencyObject
    {
        protected internal extern Transition();
    }
}
