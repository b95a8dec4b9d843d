using System.Buffers;
using System.Buffers.Binary;
using System.Text.Unicode;
using Entente.Model.Diagnostics;
using Entente.Text.Reading;

namespace Entente.Text.Bulk;

/// <summary>Bytes of a stream as text: UTF-8, or UTF-16 with a byte order mark. Remembers where it broke off.</summary>
internal sealed class TextBytes(Stream stream, string name)
{
    /// <summary>No read gives more.</summary>
    public const int MostCharacters = 1 << 16;

    private readonly byte[] _bytes = new byte[MostCharacters];
    private int _length;
    private long _place;
    private long _line = 1;
    private TextEncoding? _encoding;
    private Diagnostic? _broken;

    /// <summary>Adds text behind what is there; false at the end, or where the bytes are broken.</summary>
    public bool Read(Span<char> target, ref int length)
    {
        Fill();
        if (_encoding is null) Begin();
        var last = _length < _bytes.Length;
        var (used, written) = Decode(target[length..], last);
        _line += target.Slice(length, written).Count('\n');
        length += written;
        _place += used;
        if (_length > used && (last || used == 0)) _broken ??= TextMessages.BrokenEncoding(name, _place, _line, _bytes[used], _encoding!.Value);
        _bytes.AsSpan(used, _length - used).CopyTo(_bytes);
        _length -= used;
        return !last && _broken is null;
    }

    public void ThrowIfBroken()
    {
        if (_broken is not null) throw new EntenteException(_broken);
    }

    private void Fill()
    {
        while (_length < _bytes.Length)
        {
            var read = stream.Read(_bytes.AsSpan(_length));
            if (read == 0) return;
            _length += read;
        }
    }

    private void Begin()
    {
        ReadOnlySpan<byte> bytes = _bytes.AsSpan(0, _length);
        (_encoding, var mark) = bytes switch
        {
            [0xFF, 0xFE, ..] => (TextEncoding.Utf16, 2),
            [0xFE, 0xFF, ..] => (TextEncoding.Utf16BigEndian, 2),
            [0xEF, 0xBB, 0xBF, ..] => (TextEncoding.Utf8, 3),
            _ => (TextEncoding.Utf8, 0),
        };
        var kind = BinaryFormats.KindOf(bytes) ?? (_encoding == TextEncoding.Utf8 && TextDecoder.HasControls(bytes) ? "control bytes" : null);
        if (kind is not null) throw new EntenteException(TextMessages.NotText(name, kind));
        bytes[mark..].CopyTo(_bytes);
        (_length, _place) = (_length - mark, mark);
    }

    private (int Used, int Written) Decode(Span<char> target, bool last)
    {
        if (_encoding != TextEncoding.Utf8) return Wide(target);
        var result = Utf8.ToUtf16(_bytes.AsSpan(0, _length), target, out var used, out var written, replaceInvalidSequences: false, isFinalBlock: last);
        if (result == OperationStatus.InvalidData) _broken = TextMessages.BrokenEncoding(name, _place + used, _line + target[..written].Count('\n'), _bytes[used], TextEncoding.Utf8);
        return (used, written);
    }

    private (int Used, int Written) Wide(Span<char> target)
    {
        var count = _length / 2;
        for (var i = 0; i < count; i++)
        {
            var pair = _bytes.AsSpan(2 * i, 2);
            target[i] = (char)(_encoding == TextEncoding.Utf16 ? BinaryPrimitives.ReadUInt16LittleEndian(pair) : BinaryPrimitives.ReadUInt16BigEndian(pair));
        }
        return (2 * count, count);
    }
}
