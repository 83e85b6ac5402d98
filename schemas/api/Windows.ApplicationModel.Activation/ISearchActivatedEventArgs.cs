namespace Windows.ApplicationModel.Activation
{
    /// <summary>An activation by a search.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.isearchactivatedeventargs"/>
    public interface ISearchActivatedEventArgs : IActivatedEventArgs
    {
        string Language { get; }
        string QueryText { get; }
    }
}
