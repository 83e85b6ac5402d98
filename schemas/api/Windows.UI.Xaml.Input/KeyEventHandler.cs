namespace Windows.UI.Xaml.Input
{
    /// <summary>Receives a key that was pressed or released over an element.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.keyeventhandler"/>
    public delegate void KeyEventHandler(object sender, KeyRoutedEventArgs e);
}
