namespace Windows.ApplicationModel.Activation
{
    /// <summary>An activation at sign-in.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.istartuptaskactivatedeventargs"/>
    public interface IStartupTaskActivatedEventArgs : IActivatedEventArgs
    {
        string TaskId { get; }
    }
}
