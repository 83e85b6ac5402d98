namespace Windows.UI.Xaml.Controls
{
    /// <summary>A row of a grid.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.rowdefinition"/>
    public sealed class RowDefinition : DependencyObject
    {
        public extern RowDefinition();
        public extern double ActualHeight { get; }
        public extern GridLength Height { get; set; }
        public extern double MaxHeight { get; set; }
        public extern double MinHeight { get; set; }
    }
}
