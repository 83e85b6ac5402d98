namespace Windows.UI.Xaml.Data
{
    /// <summary>Receives the news that the current entry is about to change.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.data.currentchangingeventhandler"/>
    public delegate void CurrentChangingEventHandler(object sender, CurrentChangingEventArgs e);
}
