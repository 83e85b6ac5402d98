namespace Windows.UI.Xaml.Data
{
    /// <summary>When changes go back to the data.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.data.updatesourcetrigger"/>
    public enum UpdateSourceTrigger
    {
        Default = 0,
        PropertyChanged = 1,
        Explicit = 2,
        LostFocus = 3,
    }
}
