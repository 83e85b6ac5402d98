namespace Windows.UI.Xaml
{
    /// <summary>Receives exceptions nobody caught.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.unhandledexceptioneventhandler"/>
    public delegate void UnhandledExceptionEventHandler(object sender, UnhandledExceptionEventArgs e);
}
