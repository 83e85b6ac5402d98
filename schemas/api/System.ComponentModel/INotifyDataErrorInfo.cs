using System.Collections;

namespace System.ComponentModel
{
    /// <summary>Tells of errors in its properties.</summary>
    public interface INotifyDataErrorInfo
    {
        bool HasErrors { get; }
        event EventHandler<DataErrorsChangedEventArgs> ErrorsChanged;
        IEnumerable GetErrors(string propertyName);
    }
}
