namespace Windows.UI.Xaml
{
    /// <summary>Names a property of a property.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.propertypath"/>
    public sealed class PropertyPath : DependencyObject
    {
        public extern PropertyPath(string path);
        public extern string Path { get; }
    }
}
