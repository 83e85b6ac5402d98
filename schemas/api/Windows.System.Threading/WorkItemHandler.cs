using Windows.Foundation;

namespace Windows.System.Threading
{
    /// <summary>A piece of work for the pool.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.threading.workitemhandler"/>
    public delegate void WorkItemHandler(IAsyncAction operation);
}
