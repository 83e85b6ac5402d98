namespace Windows.UI.Xaml.Controls
{
    /// <summary>On which side the pane is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.splitviewpaneplacement"/>
    public enum SplitViewPanePlacement
    {
        Left = 0,
        Right = 1,
    }
}
