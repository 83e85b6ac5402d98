namespace Windows.ApplicationModel.Activation
{
    /// <summary>An activation to save a file for another app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.ifilesavepickeractivatedeventargs"/>
    public interface IFileSavePickerActivatedEventArgs : IActivatedEventArgs
    {
    }
}
