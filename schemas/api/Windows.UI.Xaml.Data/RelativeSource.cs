namespace Windows.UI.Xaml.Data
{
    /// <summary>Names the data of a tie by the place of the element.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.data.relativesource"/>
    public class RelativeSource : DependencyObject
    {
        public extern RelativeSource();
        public extern RelativeSourceMode Mode { get; set; }
    }
}
