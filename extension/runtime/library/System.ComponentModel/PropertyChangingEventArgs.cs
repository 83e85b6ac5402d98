namespace System.ComponentModel
{
    /// <summary>Which property will change.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.componentmodel.propertychangingeventargs"/>
    public class PropertyChangingEventArgs : EventArgs
    {
        private readonly string propertyName;

        public PropertyChangingEventArgs(string propertyName)
        {
            this.propertyName = propertyName;
        }
        public virtual string PropertyName
        {
            get { return propertyName; }
        }
    }
}
