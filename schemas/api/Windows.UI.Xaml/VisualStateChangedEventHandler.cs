namespace Windows.UI.Xaml
{
    /// <summary>Receives the new state of a control.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.visualstatechangedeventhandler"/>
    public delegate void VisualStateChangedEventHandler(object sender, VisualStateChangedEventArgs e);
}
