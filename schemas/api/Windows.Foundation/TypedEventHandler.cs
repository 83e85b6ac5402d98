namespace Windows.Foundation
{
    /// <summary>The shape of most events of Windows: the sender with its own type, and what happened.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.typedeventhandler-2"/>
    public delegate void TypedEventHandler<TSender, TResult>(TSender sender, TResult args);
}
