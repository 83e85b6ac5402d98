namespace Windows.ApplicationModel.Activation
{
    /// <summary>An activation by files that tells who asked.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.ifileactivatedeventargswithcallerpackagefamilyname"/>
    public interface IFileActivatedEventArgsWithCallerPackageFamilyName : IActivatedEventArgs
    {
        string CallerPackageFamilyName { get; }
    }
}
