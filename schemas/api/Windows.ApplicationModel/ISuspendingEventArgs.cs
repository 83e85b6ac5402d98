namespace Windows.ApplicationModel
{
    /// <summary>Carries what an app may do before it is suspended.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.isuspendingeventargs"/>
    public interface ISuspendingEventArgs
    {
        SuspendingOperation SuspendingOperation { get; }
    }
}
