namespace System.ComponentModel
{
    /// <summary>Tells of errors in its properties.</summary>
    public interface IDataErrorInfo
    {
        string Error { get; }
        string this[string columnName] { get; }
    }
}
