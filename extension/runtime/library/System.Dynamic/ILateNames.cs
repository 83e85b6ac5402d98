namespace System.Dynamic
{
    /// <summary>Is asked about its members before its type is.</summary>
    internal interface ILateNames
    {
        object GetNamed(string name);
        void SetNamed(string name, object value);
    }
}
