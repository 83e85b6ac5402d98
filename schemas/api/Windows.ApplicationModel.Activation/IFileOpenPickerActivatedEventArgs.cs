namespace Windows.ApplicationModel.Activation
{
    /// <summary>An activation to pick files for another app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.ifileopenpickeractivatedeventargs"/>
    public interface IFileOpenPickerActivatedEventArgs : IActivatedEventArgs
    {
    }
}
