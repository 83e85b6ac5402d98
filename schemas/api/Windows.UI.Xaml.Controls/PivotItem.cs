namespace Windows.UI.Xaml.Controls
{
    /// <summary>One of several pages side by side.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.pivotitem"/>
    public class PivotItem : ContentControl
    {
        public extern PivotItem();
        public extern object Header { get; set; }
    }
}
