namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>A value that a number has at some time.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.doublekeyframe"/>
    public class DoubleKeyFrame : DependencyObject
    {
        internal DoubleKeyFrame()
        {
        }

        public KeyTime KeyTime { get; set; }
        public double Value { get; set; }
    }
}
