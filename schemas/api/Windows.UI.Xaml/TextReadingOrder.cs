namespace Windows.UI.Xaml
{
    /// <summary>From which side text is read.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.textreadingorder"/>
    public enum TextReadingOrder
    {
        Default = 0,
        UseFlowDirection = 0,
        DetectFromContent = 1,
    }
}
