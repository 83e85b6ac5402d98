namespace Windows.UI.Xaml.Data
{
    /// <summary>The current entry is about to change.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.data.currentchangingeventargs"/>
    public class CurrentChangingEventArgs
    {
        public extern CurrentChangingEventArgs(bool isCancelable);
        public extern CurrentChangingEventArgs();
        public extern bool Cancel { get; set; }
        public extern bool IsCancelable { get; }
    }
}
