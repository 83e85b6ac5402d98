namespace Windows.UI.Xaml.Input
{
    /// <summary>Receives what the pointer did over an element.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.pointereventhandler"/>
    public delegate void PointerEventHandler(object sender, PointerRoutedEventArgs e);
}
