namespace System.ComponentModel
{
    /// <summary>Which property has changed.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.componentmodel.propertychangedeventargs"/>
    public class PropertyChangedEventArgs : EventArgs
    {
        private readonly string propertyName;

        public PropertyChangedEventArgs(string propertyName)
        {
            this.propertyName = propertyName;
        }
        public virtual string PropertyName
        {
            get { return propertyName; }
        }
    }
}
