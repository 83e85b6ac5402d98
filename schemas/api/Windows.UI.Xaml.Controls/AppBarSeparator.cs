namespace Windows.UI.Xaml.Controls
{
    /// <summary>A line between the commands of a bar.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.appbarseparator"/>
    public class AppBarSeparator : Control, ICommandBarElement
    {
        public extern AppBarSeparator();
        public extern int DynamicOverflowOrder { get; set; }
        public extern bool IsCompact { get; set; }
        public extern bool IsInOverflow { get; }
    }
}
