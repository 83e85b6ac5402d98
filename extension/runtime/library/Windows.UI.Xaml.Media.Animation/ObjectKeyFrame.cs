namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>A value that a property has at some time.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.objectkeyframe"/>
    public class ObjectKeyFrame : DependencyObject
    {
        internal ObjectKeyFrame()
        {
        }

        public KeyTime KeyTime { get; set; }
        public object Value { get; set; }
    }
}
