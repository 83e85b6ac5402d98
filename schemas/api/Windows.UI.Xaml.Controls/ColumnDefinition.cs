namespace Windows.UI.Xaml.Controls
{
    /// <summary>A column of a grid.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.columndefinition"/>
    public sealed class ColumnDefinition : DependencyObject
    {
        public extern ColumnDefinition();
        public extern double ActualWidth { get; }
        public extern double MaxWidth { get; set; }
        public extern double MinWidth { get; set; }
        public extern GridLength Width { get; set; }
    }
}
