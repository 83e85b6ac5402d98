using Windows.Foundation.Collections;

namespace Windows.ApplicationModel.Activation
{
    /// <summary>An activation by an address that tells who asked and with which values.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.iprotocolactivatedeventargswithcallerpackagefamilynameanddata"/>
    public interface IProtocolActivatedEventArgsWithCallerPackageFamilyNameAndData : IActivatedEventArgs
    {
        string CallerPackageFamilyName { get; }
        ValueSet Data { get; }
    }
}
