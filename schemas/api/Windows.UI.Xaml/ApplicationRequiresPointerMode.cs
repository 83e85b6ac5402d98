namespace Windows.UI.Xaml
{
    /// <summary>Whether a pointer is shown for a gamepad.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.applicationrequirespointermode"/>
    public enum ApplicationRequiresPointerMode
    {
        Auto = 0,
        WhenRequested = 1,
    }
}
