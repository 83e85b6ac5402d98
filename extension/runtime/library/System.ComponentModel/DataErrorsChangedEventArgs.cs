namespace System.ComponentModel
{
    /// <summary>Whose errors have changed.</summary>
    public class DataErrorsChangedEventArgs : EventArgs
    {
        public DataErrorsChangedEventArgs(string propertyName)
        {
            PropertyName = propertyName;
        }
        public virtual string PropertyName { get; private set; }
    }
}
