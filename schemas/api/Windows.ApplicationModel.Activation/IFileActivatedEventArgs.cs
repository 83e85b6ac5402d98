using System.Collections.Generic;
using Windows.Storage;

namespace Windows.ApplicationModel.Activation
{
    /// <summary>An activation by files.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.ifileactivatedeventargs"/>
    public interface IFileActivatedEventArgs : IActivatedEventArgs
    {
        IReadOnlyList<IStorageItem> Files { get; }
        string Verb { get; }
    }
}
