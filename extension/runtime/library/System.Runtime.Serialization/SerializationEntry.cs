namespace System.Runtime.Serialization
{
    /// <summary>One of the values that an object is written as.</summary>
    public struct SerializationEntry
    {
        private readonly string name;
        private readonly object value;
        private readonly Type objectType;

        internal SerializationEntry(string name, object value, Type objectType)
        {
            this.name = name;
            this.value = value;
            this.objectType = objectType;
        }
        public string Name
        {
            get { return name; }
        }
        public object Value
        {
            get { return value; }
        }
        public Type ObjectType
        {
            get { return objectType; }
        }
    }
}
