namespace Windows.UI.Xaml.Media
{
    /// <summary>A picture.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.imagesource"/>
    public class ImageSource : DependencyObject
    {
        internal extern ImageSource();
    }
}
