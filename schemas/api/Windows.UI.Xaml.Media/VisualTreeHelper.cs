namespace Windows.UI.Xaml.Media
{
    /// <summary>Walks through what is on the screen.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.visualtreehelper"/>
    public sealed class VisualTreeHelper
    {
        private extern VisualTreeHelper();
        public static extern DependencyObject GetChild(DependencyObject reference, int childIndex);
        public static extern int GetChildrenCount(DependencyObject reference);
        public static extern DependencyObject GetParent(DependencyObject reference);
    }
}
