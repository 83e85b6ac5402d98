using System.Collections.Generic;

namespace System.Runtime.Serialization
{
    /// <summary>The named values that an object is written as.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.serialization.serializationinfo"/>
    public sealed class SerializationInfo
    {
        private readonly List<SerializationEntry> entries = new List<SerializationEntry>();
        private readonly IFormatterConverter converter;

        public SerializationInfo(Type type, IFormatterConverter converter)
        {
            if (type == null) throw new ArgumentNullException("type");
            if (converter == null) throw new ArgumentNullException("converter");
            SetType(type);
            this.converter = converter;
        }
        public string FullTypeName { get; set; }
        public string AssemblyName { get; set; }
        public Type ObjectType { get; private set; }
        public int MemberCount
        {
            get { return entries.Count; }
        }
        public void SetType(Type type)
        {
            if (type == null) throw new ArgumentNullException("type");
            ObjectType = type;
            FullTypeName = type.FullName;
            AssemblyName = type.Assembly.FullName;
        }
        public SerializationInfoEnumerator GetEnumerator()
        {
            return new SerializationInfoEnumerator(entries);
        }
        public void AddValue(string name, object value, Type type)
        {
            if (name == null) throw new ArgumentNullException("name");
            if (type == null) throw new ArgumentNullException("type");
            if (Find(name) >= 0) throw new SerializationException("Cannot add the same member twice to a SerializationInfo object.");
            entries.Add(new SerializationEntry(name, value, type));
        }
        public void AddValue(string name, object value)
        {
            AddValue(name, value, value == null ? typeof(object) : value.GetType());
        }
        public void AddValue(string name, bool value) { AddValue(name, value, typeof(bool)); }
        public void AddValue(string name, byte value) { AddValue(name, value, typeof(byte)); }
        public void AddValue(string name, char value) { AddValue(name, value, typeof(char)); }
        public void AddValue(string name, DateTime value) { AddValue(name, value, typeof(DateTime)); }
        public void AddValue(string name, decimal value) { AddValue(name, value, typeof(decimal)); }
        public void AddValue(string name, double value) { AddValue(name, value, typeof(double)); }
        public void AddValue(string name, short value) { AddValue(name, value, typeof(short)); }
        public void AddValue(string name, int value) { AddValue(name, value, typeof(int)); }
        public void AddValue(string name, long value) { AddValue(name, value, typeof(long)); }
        public void AddValue(string name, sbyte value) { AddValue(name, value, typeof(sbyte)); }
        public void AddValue(string name, float value) { AddValue(name, value, typeof(float)); }
        public void AddValue(string name, ushort value) { AddValue(name, value, typeof(ushort)); }
        public void AddValue(string name, uint value) { AddValue(name, value, typeof(uint)); }
        public void AddValue(string name, ulong value) { AddValue(name, value, typeof(ulong)); }
        public object GetValue(string name, Type type)
        {
            if (type == null) throw new ArgumentNullException("type");
            if (name == null) throw new ArgumentNullException("name");
            int index = Find(name);
            if (index < 0) throw new SerializationException("Member '" + name + "' was not found.");
            object value = entries[index].Value;
            return value == null || type.IsInstanceOfType(value) ? value : converter.Convert(value, type);
        }
        public bool GetBoolean(string name) { return (bool)GetValue(name, typeof(bool)); }
        public byte GetByte(string name) { return (byte)GetValue(name, typeof(byte)); }
        public char GetChar(string name) { return (char)GetValue(name, typeof(char)); }
        public DateTime GetDateTime(string name) { return (DateTime)GetValue(name, typeof(DateTime)); }
        public decimal GetDecimal(string name) { return (decimal)GetValue(name, typeof(decimal)); }
        public double GetDouble(string name) { return (double)GetValue(name, typeof(double)); }
        public short GetInt16(string name) { return (short)GetValue(name, typeof(short)); }
        public int GetInt32(string name) { return (int)GetValue(name, typeof(int)); }
        public long GetInt64(string name) { return (long)GetValue(name, typeof(long)); }
        public sbyte GetSByte(string name) { return (sbyte)GetValue(name, typeof(sbyte)); }
        public float GetSingle(string name) { return (float)GetValue(name, typeof(float)); }
        public string GetString(string name) { return (string)GetValue(name, typeof(string)); }
        public ushort GetUInt16(string name) { return (ushort)GetValue(name, typeof(ushort)); }
        public uint GetUInt32(string name) { return (uint)GetValue(name, typeof(uint)); }
        public ulong GetUInt64(string name) { return (ulong)GetValue(name, typeof(ulong)); }
        private int Find(string name)
        {
            return entries.FindIndex(entry => entry.Name == name);
        }
    }
}
