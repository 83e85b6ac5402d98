namespace System.ComponentModel
{
    /// <summary>Lets a handler stop what is about to happen.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.componentmodel.canceleventargs"/>
    public class CancelEventArgs : EventArgs
    {
        public CancelEventArgs()
        {
        }
        public CancelEventArgs(bool cancel)
        {
            Cancel = cancel;
        }
        public bool Cancel { get; set; }
    }
}
