namespace Windows.UI.Xaml
{
    /// <summary>Whether a duration is a time.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.durationtype"/>
    public enum DurationType
    {
        Automatic,
        TimeSpan,
        Forever,
    }
}
